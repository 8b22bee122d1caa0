/** The zone whose days Kaleyra counts in; it has one offset all year. */
export const kaleyraDayZone = 'Asia/Kolkata';
