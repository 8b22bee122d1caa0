import type { AgencyMember } from '../../NamedEntity';
import { uuidOf } from '../../uuidOf';
import type { BuiltInAgency, BuiltInPhone, BuiltInStaffMember } from './BuiltInAgency';

/** A phone before it has an id: `staff` is the name of the staff member it belongs to. */
export interface PhoneCast extends Omit<BuiltInPhone, keyof AgencyMember | 'staffId'> {
  readonly staff: string | null;
}

type Plain = 'label' | 'timeZone' | 'officeOffset' | 'contactCount' | 'weekdayCalls' | 'weekdayConversations';
type Usual = 'contactNames' | 'inboundPerMille' | 'webPerMille' | 'hasOutlierHour' | 'onlyCalls' | 'isLarge';

/** An agency in names and numbers, before anything has an id. */
export interface AgencyCast extends Pick<BuiltInAgency, Plain>, Partial<Pick<BuiltInAgency, Usual>> {
  readonly campaigns: readonly {
    readonly name: string;
    /** Name of a client. */
    readonly client: string;
    readonly bookedPerMille: number;
  }[];
  /** Their names; one that changed its name says from when on, epoch milliseconds. */
  readonly agents: readonly (
    | string
    | { readonly name: string; readonly formerName: string; readonly renamedAtMs: number }
  )[];
  readonly staff: readonly Pick<BuiltInStaffMember, 'name' | 'answersPerMille'>[];
  /** Three digits with which the numbers of the staff begin. */
  readonly staffAreaCode: string;
  readonly phones: readonly PhoneCast[];
}

/** An agency with the ids that its names have always had. */
export function createAgency(role: string, name: string, cast: AgencyCast): BuiltInAgency {
  const agencyId = uuidOf(`agency ${name}`);
  const member = (kind: string, memberName: string): AgencyMember => ({
    id: uuidOf(`${kind} ${name} ${memberName}`),
    agencyId,
    name: memberName,
  });
  const phone = ({ staff, ...rest }: PhoneCast): BuiltInPhone => ({
    ...rest,
    ...member('phone', rest.number),
    name: rest.friendlyName ?? rest.number,
    staffId: staff === null ? null : member('staff', staff).id,
  });
  const clientNames = [...new Set(cast.campaigns.map(({ client }) => client))];
  const { staffAreaCode, ...about } = cast;
  return {
    contactNames: null,
    inboundPerMille: 80,
    webPerMille: 25,
    hasOutlierHour: false,
    onlyCalls: null,
    isLarge: false,
    ...about,
    id: agencyId,
    name,
    role,
    clients: clientNames.map((client) => member('client', client)),
    campaigns: cast.campaigns.map(({ client, bookedPerMille, ...campaign }) => ({
      ...member('campaign', campaign.name),
      clientId: member('client', client).id,
      bookedPerMille,
    })),
    agents: cast.agents.map((agent) =>
      typeof agent === 'string'
        ? { ...member('agent', agent), formerName: null, renamedAtMs: null }
        : { ...member('agent', agent.name), ...agent },
    ),
    staff: cast.staff.map(({ name: staffName, answersPerMille }, index) => ({
      ...member('staff', staffName),
      agentNumber: `+1${staffAreaCode}${5_550_100 + index}`,
      answersPerMille,
    })),
    phones: cast.phones.map(phone),
  };
}
