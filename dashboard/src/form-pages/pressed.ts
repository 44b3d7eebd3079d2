/** Which button of a form was pressed. */
export type Pressed = 'preview' | 'submit' | 'draft' | 'continue';
