package de.ukrainehilfe.defaults.place;

/**
 * A county, or a city that belongs to none: whoever is in charge of people who have come.
 *
 * @param ags official key (Amtlicher Gemeindeschlüssel), cut to state, region and county
 * @param county whether "Kreis" belongs before its name
 */
public record Municipality(String ags, String name, boolean county) {
    /** As people know it: the county of Soest is not the town. */
    public String title() {
        return county && !name.toLowerCase(java.util.Locale.ROOT).contains("kreis") && !name.startsWith("Städteregion")
                ? "Kreis " + name
                : name;
    }
}
