package org.lianxin.kernel;

/** What reading a citizen identity number gave. No reason repeats the text that was read. */
public sealed interface IdReading {

    /** A number with a real date of birth and the right check digit. */
    record Valid(ResidentId id) implements IdReading {}

    /** Wrong length, wrong characters, no such day, a day still to come, or a wrong check digit. */
    record Malformed(String reasonZh, String reasonEn) implements IdReading {}
}
