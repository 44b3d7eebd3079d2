/** The key of the component that every form begins with. */
export const firstComponentKey = 'k1';
