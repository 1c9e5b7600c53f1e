package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

/**
 * The caller's evidence that it asked, and what for: an agency's proof of a compulsory query 应查必查.
 *
 * @param id of the entry, random: nobody can guess it
 * @param index its place in the log
 * @param checkpoint a signed tree that holds it
 * @param repeats index of the entry that the same request has about the same subject already
 */
public record Receipt(String id, long index, Checkpoint checkpoint, @Nullable Long repeats) {}
