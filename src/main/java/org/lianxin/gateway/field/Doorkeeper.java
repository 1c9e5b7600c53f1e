package org.lianxin.gateway.field;

import graphql.schema.DataFetchingEnvironment;

import org.lianxin.access.Scope;
import org.springframework.stereotype.Component;

/** Admits callers to a root field that needs no purpose. */
@Component
final class Doorkeeper {

    Admission admit(Scope scope, DataFetchingEnvironment field) {
        return Admission.of(field, scope, null);
    }
}
