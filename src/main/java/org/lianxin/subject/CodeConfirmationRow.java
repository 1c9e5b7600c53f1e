package org.lianxin.subject;

import org.lianxin.kernel.Filing;
import org.lianxin.kernel.UnifiedCode;

/** A source's word that a code whose check digit fails was really issued so. */
public record CodeConfirmationRow(UnifiedCode code, Filing filing) {}
