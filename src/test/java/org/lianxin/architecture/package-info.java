/**
 * The rules that the code itself obeys: its form, its floors, its schema. Each rule is shown to
 * bite.
 */
@NullMarked
package org.lianxin.architecture;

import org.jspecify.annotations.NullMarked;
