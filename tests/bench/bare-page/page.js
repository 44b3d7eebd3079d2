/** React and a button, and nothing else. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const Counter = () => {
  const [count, setCount] = useState(0);
  return createElement('button', { onClick: () => setCount(count + 1) }, count);
};

createRoot(document.getElementById('root')).render(createElement(Counter));
