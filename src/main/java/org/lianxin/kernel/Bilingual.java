package org.lianxin.kernel;

/** A text that a person reads, in Chinese and in English; Chinese is shown first. */
public record Bilingual(String zh, String en) {

    public Bilingual {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a bilingual text needs both languages");
        }
    }
}
