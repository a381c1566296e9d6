/** What makes an offer and a need fit, as rules that can be read aloud: hard ones decide, score rules rank. */
package de.ukrainehilfe.matching.rules;
