/**
 * Credit entries 信用信息: what one decision states about one subject.
 *
 * <p>An entry's identity is its natural key: kind, document number, authority, subject (and licence
 * number), because one decision can name several parties. What it states is versioned: a correction
 * supersedes the statement, the entry stays. {@link org.lianxin.conduct.Finding Findings} say who
 * was found responsible for the conduct; only they tie a director or shareholder to it.
 *
 * <p>{@link org.lianxin.conduct.CreditEntries} reads, {@link org.lianxin.conduct.ConductRegister}
 * writes. {@link org.lianxin.conduct.EntryMarks} tells readers that an entry is disputed, or hides
 * one that was withdrawn or repaired: it stays recorded and is served to nobody.
 *
 * <p>May use: {@code subject}, {@code access}, {@code cypher}, {@code kernel}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "cypher", "access", "subject"})
@NullMarked
package org.lianxin.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
