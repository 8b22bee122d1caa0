/** The systems that the doctor can examine. */
export const doctorSystems = ['virsyn', 'vyom', 'loquent', 'kaleyra'] as const;

/** One of {@link doctorSystems}. */
export type DoctorSystem = (typeof doctorSystems)[number];
