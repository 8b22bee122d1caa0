/** A way of reaching someone; decides the colour of what is drawn for it. */
export type Channel = 'call' | 'sms' | 'email' | 'other';
