/** Published generalised-assignment instances, read from a folder, against the best known costs. */
package de.ukrainehilfe.e2e.bench.gap;
