/** Texts of `AccessDenied`. */
export const accessDeniedMessages = {
  title: 'No access to this dashboard',
  help: 'Ask an admin for dashboard access.',
};
