package org.lianxin.rulebook;

import org.lianxin.kernel.Bilingual;

/**
 * One thing wrong in a rulebook file.
 *
 * @param file the file's name
 * @param line from 1
 */
public record RulebookFlaw(String file, int line, Bilingual reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason.zh() + " / " + reason.en();
    }
}
