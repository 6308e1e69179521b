/**
 * What people are told, over all kinds of answers. In one process, because working it out takes
 * seconds.
 *
 * @packageDocumentation
 */
import './outcomes/hard-words.js';
import './outcomes/lengths.js';
import './outcomes/opinion.js';
import './outcomes/safety.js';
