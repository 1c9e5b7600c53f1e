package org.lianxin.gateway;

import graphql.language.SourceLocation;

import org.lianxin.kernel.Bilingual;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts and places of an error as JSON has them, the keys in a fixed order. */
final class Texts {

    private Texts() {}

    static Map<String, Object> inBoth(Bilingual text) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("zh", text.zh());
        shape.put("en", text.en());
        return shape;
    }

    static Map<String, Object> place(SourceLocation location) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("line", location.getLine());
        shape.put("column", location.getColumn());
        return shape;
    }
}
