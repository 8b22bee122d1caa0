import type { ReactNode } from 'react';

/** Props of `StateSlot`. */
export interface StateSlotProps {
  /** The real layout in grey; `null` when the figures themselves give the body its height. */
  readonly skeleton: ReactNode;
  /** True: the skeleton is seen. False: it is only measured, and the children stand over it. */
  readonly isLoading: boolean;
  /** `alert` for what a reader's own action led to, otherwise `status`. */
  readonly role: 'alert' | 'status';
  readonly children?: ReactNode;
}

/** Where a card says what it has instead of figures, at the height the figures would have. */
export function StateSlot({ skeleton, isLoading, role, children }: StateSlotProps) {
  return (
    <div className="cs-slot">
      {skeleton === null ? null : (
        <div className={isLoading ? 'cs-skeleton' : 'cs-reserve'} aria-hidden="true">
          {skeleton}
        </div>
      )}
      {/* Always there: assistive technology announces what comes into a live region, not one that comes. */}
      <div className="cs-slot-content" role={role}>
        {children}
      </div>
    </div>
  );
}
