package org.lianxin.subject;

/** The one spelling in which names of persons are kept and compared. */
final class PersonNames {

    private PersonNames() {}

    /**
     * Without blanks at the ends, blanks inside Chinese names, and with one kind of middle dot;
     * nothing that could make two different names equal.
     */
    static String normalise(String name) {
        String plain = name.strip().replaceAll("[•・‧∙]", "·");
        boolean han = plain.codePoints().anyMatch(Character::isIdeographic);
        String spelt = plain.replaceAll("[\\s\\u3000]+", han ? "" : " ");
        if (spelt.isEmpty()) {
            throw new IllegalArgumentException("a person has a name");
        }
        return spelt;
    }
}
