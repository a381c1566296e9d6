/** What people see of matches: the coordinators' board, and the page on which each side answers. */
package de.ukrainehilfe.matching.board;
