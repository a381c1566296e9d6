/** Takes in what the topics of offers and needs tell, and lets the matches follow. */
package de.ukrainehilfe.matching.intake;
