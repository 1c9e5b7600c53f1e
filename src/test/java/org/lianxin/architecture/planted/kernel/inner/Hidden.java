package org.lianxin.architecture.planted.kernel.inner;

/** Public by mistake: an internal type of its module. */
public record Hidden(String text) {}
