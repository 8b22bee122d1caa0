import type { AiFeature } from './AiFeature';

/**
 * What an answered call may be put through when it is over, names as Loquent stores them. Each feature looks at a
 * part of the calls only, so that a call has about one use.
 */
export const featuresAfterCall: readonly AiFeature[] = [
  { feature: 'transcription', perMille: 300, tokens: 40, tokensPerSecond: 4, microsPerThousand: 600 },
  { feature: 'diarized_transcription', perMille: 60, tokens: 60, tokensPerSecond: 5, microsPerThousand: 900 },
  { feature: 'analyze_call', perMille: 340, tokens: 1100, tokensPerSecond: 5, microsPerThousand: 2400 },
  { feature: 'summarize_call', perMille: 180, tokens: 500, tokensPerSecond: 4, microsPerThousand: 1100 },
  { feature: 'identify_speakers', perMille: 60, tokens: 220, tokensPerSecond: 3, microsPerThousand: 700 },
  { feature: 'extract_todos', perMille: 70, tokens: 450, tokensPerSecond: 3, microsPerThousand: 1100 },
  {
    feature: 'update_contact_memory',
    perMille: 50,
    tokens: 380,
    tokensPerSecond: 1,
    microsPerThousand: 1100,
  },
  { feature: 'auto_tag_contact', perMille: 30, tokens: 210, tokensPerSecond: 1, microsPerThousand: 500 },
  { feature: 'enrich_contact', perMille: 35, tokens: 640, tokensPerSecond: 0, microsPerThousand: 1300 },
];

/** What is used while a call lasts. */
export const featuresDuringCall: readonly AiFeature[] = [
  { feature: 'realtime_turn', perMille: 40, tokens: 300, tokensPerSecond: 22, microsPerThousand: 5200 },
  { feature: 'query_knowledge', perMille: 25, tokens: 520, tokensPerSecond: 0, microsPerThousand: 400 },
];

/** What a run of a text agent takes, and what is now and then learnt from its message. */
export const featuresOfRun: readonly AiFeature[] = [
  {
    feature: 'text_agent_suggestions',
    perMille: 1000,
    tokens: 1150,
    tokensPerSecond: 0,
    microsPerThousand: 2100,
  },
  {
    feature: 'enrich_contact_from_messages',
    perMille: 40,
    tokens: 700,
    tokensPerSecond: 0,
    microsPerThousand: 1300,
  },
];

/** What it takes to carry out a to-do. */
export const featuresOfTodo: readonly AiFeature[] = [
  { feature: 'execute_todo', perMille: 1000, tokens: 1900, tokensPerSecond: 0, microsPerThousand: 2400 },
];

/** What people ask for at their desks, and how often beside each other. */
export const featuresAtDesk: readonly { readonly value: AiFeature; readonly weight: number }[] = [
  {
    value: {
      feature: 'generate_instructions',
      perMille: 1000,
      tokens: 2600,
      tokensPerSecond: 0,
      microsPerThousand: 4800,
    },
    weight: 37,
  },
  {
    value: {
      feature: 'edit_instructions',
      perMille: 1000,
      tokens: 1400,
      tokensPerSecond: 0,
      microsPerThousand: 4800,
    },
    weight: 55,
  },
  {
    value: {
      feature: 'create_autonomous_campaign',
      perMille: 1000,
      tokens: 5200,
      tokensPerSecond: 0,
      microsPerThousand: 4800,
    },
    weight: 8,
  },
];
