/** Recording a need: over the API and at the counter. */
package de.ukrainehilfe.needs.intake;
