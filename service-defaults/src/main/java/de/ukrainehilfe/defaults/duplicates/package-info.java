/** Records that may be one and the same, side by side; merging two of them keeps both references and both links alive. */
package de.ukrainehilfe.defaults.duplicates;
