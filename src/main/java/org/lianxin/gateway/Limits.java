package org.lianxin.gateway;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a request may be, under {@code lianxin.limits}.
 *
 * @param requestBytesMax of the body, which also bounds a file handed in by a mutation
 * @param documentCharactersMax of the GraphQL document, without its variables
 * @param documentTokensMax names, punctuation and values in it
 * @param depthMax levels of fields, fragments spread; the schema's own introspection is not counted
 * @param fieldsMax fields selected, fragments spread wherever they stand
 * @param rootFieldsMax fields at the top, which bounds what aliases can multiply
 * @param subjectsMax subjects of one batch
 * @param pageSizeMax items of one page
 * @param documentsKept prepared documents held in memory
 */
@ConfigurationProperties("lianxin.limits")
public record Limits(
        @DefaultValue("4194304") int requestBytesMax,
        @DefaultValue("20000") int documentCharactersMax,
        @DefaultValue("3000") int documentTokensMax,
        @DefaultValue("14") int depthMax,
        @DefaultValue("600") int fieldsMax,
        @DefaultValue("10") int rootFieldsMax,
        @DefaultValue("1000") int subjectsMax,
        @DefaultValue("100") int pageSizeMax,
        @DefaultValue("1000") int documentsKept) {

    public Limits {
        requirePositive(requestBytesMax, documentCharactersMax, documentTokensMax, depthMax);
        requirePositive(fieldsMax, rootFieldsMax, subjectsMax, pageSizeMax, documentsKept);
    }

    private static void requirePositive(int... limits) {
        for (int limit : limits) {
            if (limit < 1) {
                throw new IllegalArgumentException("every limit under lianxin.limits is positive");
            }
        }
    }
}
