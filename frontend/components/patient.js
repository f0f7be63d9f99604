// What a patient's page does by itself in the browser: no framework, no build. Each part stands in its own file and is
// imported here only where every page needs it from the start.
import './connection.js';
