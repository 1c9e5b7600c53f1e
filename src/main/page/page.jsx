import React from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';

// The token stays in this page's memory: it is neither stored nor put into an address. Neither are
// the queries: they may name persons by their ID number.
const kept = new Map();
const memory = {
  get length() { return kept.size; },
  key: (index) => [...kept.keys()][index] ?? null,
  getItem: (name) => kept.get(name) ?? null,
  setItem: (name, value) => { kept.set(name, value); },
  removeItem: (name) => { kept.delete(name); },
  clear: () => { kept.clear(); },
};
const token = document.getElementById('token');

async function ask(parameters, options) {
  const headers = { 'Content-Type': 'application/json', ...(options && options.headers) };
  if (token.value.trim() && !headers.Authorization) {
    headers.Authorization = 'Bearer ' + token.value.trim();
  }
  const answer = await fetch('/graphql', {
    method: 'POST', headers, body: JSON.stringify(parameters),
  });
  return answer.json();
}

createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: ask,
    defaultQuery: document.getElementById('query').textContent.trim() + '\n',
    defaultEditorToolsVisibility: false,
    shouldPersistHeaders: false,
    storage: memory,
  }),
);
