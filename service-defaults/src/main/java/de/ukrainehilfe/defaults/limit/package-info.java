/** How often one place may send what anybody may send, so that nobody fills the desk's tables from a script. */
package de.ukrainehilfe.defaults.limit;
