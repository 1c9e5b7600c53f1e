/**
 * Answers the fields of the SDL from the modules below.
 *
 * <p>A root field first asks for a permit, then reads what the client named, then asks one port. A
 * refusal travels as a value to the answer. Below the root everything is a record's component,
 * except what is only worth asking for when it is selected; that goes through batched loaders under
 * the same permit.
 */
@NullMarked
package org.lianxin.gateway.field;

import org.jspecify.annotations.NullMarked;
