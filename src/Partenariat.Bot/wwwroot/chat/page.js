// The page of the chat.
import { start } from './chat.js';
import { recall } from './conversation.js';

start(recall());
