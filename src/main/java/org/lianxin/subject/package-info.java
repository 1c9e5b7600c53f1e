/**
 * The registry graph: organisations, natural persons, and the roles between them.
 *
 * <p><b>Organisations</b> are keyed by their unified code; legacy identifiers lead to it. A code
 * whose check digit fails exists only once its source has confirmed it.
 *
 * <p><b>Persons</b> are keyed by a keyed hash of document kind and number ({@link
 * org.lianxin.subject.PersonIdentity}); the number is stored sealed and shown masked. A person
 * filed without a number is unverified, is one person per filed statement, and is never merged with
 * another by name. The same number under another name is put aside, never overwritten.
 *
 * <p><b>Roles</b> keep the title as filed. What kind of role a title is, a table says when it is
 * read ({@link org.lianxin.subject.Titles}), so that correcting the table corrects the answers.
 *
 * <p><b>Versions.</b> Registrations, identifiers and roles are never overwritten: a correction
 * supersedes. {@link org.lianxin.subject.Subjects} answers with all that was ever recorded ({@link
 * org.lianxin.kernel.Found}); {@link org.lianxin.subject.SubjectRegister} writes.
 *
 * <p>May use: {@code access}, {@code cypher}, {@code kernel}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "cypher", "access"})
@NullMarked
package org.lianxin.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
