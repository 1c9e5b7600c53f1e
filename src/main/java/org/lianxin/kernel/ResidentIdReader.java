package org.lianxin.kernel;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Tells real identity numbers from what cannot be one. */
final class ResidentIdReader {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private ResidentIdReader() {}

    static IdReading read(String text, LocalDate today) {
        String value = ResidentId.normalise(text);
        IdReading.Malformed flaw = flaw(value);
        if (flaw != null) {
            return flaw;
        }
        ResidentId id = new ResidentId(value);
        if (id.bornOn().isAfter(today)) {
            return new IdReading.Malformed(
                    "身份证号码的出生日期晚于今天", "the date of birth lies in the future");
        }
        return new IdReading.Valid(id);
    }

    static IdReading.@Nullable Malformed flaw(String value) {
        if (value.length() != 18) {
            return new IdReading.Malformed(
                    "身份证号码应为18位，实为" + value.length() + "位",
                    "an identity number has 18 characters, this one has " + value.length());
        }
        if (!value.matches("[0-9]{17}[0-9X]")) {
            return new IdReading.Malformed(
                    "身份证号码含有不允许的字符", "an identity number has 17 digits and a digit or X");
        }
        try {
            bornOn(value);
        } catch (DateTimeException noSuchDay) {
            return new IdReading.Malformed("身份证号码的出生日期不存在", "the date of birth does not exist");
        }
        if (value.charAt(17) != checkCharacter(value)) {
            return new IdReading.Malformed("身份证号码校验位错误", "the check digit is wrong");
        }
        return null;
    }

    static LocalDate bornOn(String value) {
        return LocalDate.of(
                Integer.parseInt(value.substring(6, 10)),
                Integer.parseInt(value.substring(10, 12)),
                Integer.parseInt(value.substring(12, 14)));
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
