/**
 * Words a refusal as one system does, headers included.
 * @param status an HTTP status from 400 to 599; one the system has no words for gets its plainest body
 * @param message what to say in place of the system's usual sentence
 */
export type RefusalForm = (status: number, message?: string) => Response;
