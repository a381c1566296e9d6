/** Plans as coordinators meet them: asked for, watched, cancelled, and reviewed line by line. */
package de.ukrainehilfe.matching.planning;
