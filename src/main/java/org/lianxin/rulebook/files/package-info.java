/**
 * Reads rulebook files: YAML with line marks, bound strictly, checked as a whole.
 *
 * <p>Whatever is wrong is collected and told at once, each flaw with its file and line; while there
 * is any, no rulebook exists. Binding goes on after a flaw with a stand-in value, which never
 * leaves this package. A key that is not known is a flaw: a misspelt rule would otherwise be a
 * silent one.
 */
@NullMarked
package org.lianxin.rulebook.files;

import org.jspecify.annotations.NullMarked;
