package org.lianxin.gateway.field;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Asked;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.kernel.SubjectId;

import java.util.List;

/**
 * Where in an answer something stands, as the audit log and receipts name it: the root field's name
 * in the answer and, in a batch, which item of it.
 *
 * @param action the root field, {@code Query.creditProfile}
 * @param path such as {@code creditProfiles/3}
 */
record Place(String action, String path) {

    /** Of a field, however deep below its root. */
    static Place of(DataFetchingEnvironment field) {
        ExecutionStepInfo step = field.getExecutionStepInfo();
        while (step.getPath().getLevel() > 1) {
            step = step.getParent();
        }
        List<Object> path = field.getExecutionStepInfo().getPath().toList();
        boolean item = path.size() > 1 && path.get(1) instanceof Integer;
        return new Place(
                step.getObjectType().getName() + "." + step.getFieldDefinition().getName(),
                item ? path.get(0) + "/" + path.get(1) : String.valueOf(path.get(0)));
    }

    Place item(int index) {
        return new Place(action, path + "/" + index);
    }

    Asked about(@Nullable SubjectId subject, Permit permit) {
        return about(subject, permit.purpose().orElse(null));
    }

    Asked about(@Nullable SubjectId subject, @Nullable Purpose purpose) {
        return new Asked(action, path, purpose, subject);
    }
}
