/** Who lives where: households kept whole, homes never over-filled, by prices per place and a search that they guide. */
package de.ukrainehilfe.matching.plan.lodging;
