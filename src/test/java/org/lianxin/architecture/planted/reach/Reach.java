package org.lianxin.architecture.planted.reach;

/** What its module offers. */
public record Reach(String text) {}
