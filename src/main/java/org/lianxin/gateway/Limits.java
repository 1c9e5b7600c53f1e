package org.lianxin.gateway;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a request may be and how often one may come, under {@code lianxin.limits}. All of them
 * stand in {@code src/docs/limits.md}, which a test compares with this.
 *
 * @param requestBytesMax of the body, which also bounds a file handed in by a mutation
 * @param requestNestingMax levels of objects and lists in the body
 * @param requestMillisMax for running one operation
 * @param documentCharactersMax of the GraphQL document, without its variables
 * @param documentTokensMax names, punctuation and values in it
 * @param literalCharactersMax of one text written into the document
 * @param depthMax levels of fields, fragments spread; the schema's own introspection is not counted
 * @param fieldsMax fields selected, fragments spread wherever they stand
 * @param rootFieldsMax fields at the top, which bounds what aliases can multiply
 * @param aliasesMax fields under another name, fragments spread
 * @param repeatsMax fields selected again beside themselves
 * @param directivesMax directives in the document
 * @param costMax fields answered at most, by the sizes of lists and pages that are asked for
 * @param subjectsMax subjects of one batch
 * @param pageSizeMax items of one page
 * @param requestsPerMinute of one client, on all gateways together
 * @param requestsAtOnce of them after a pause
 * @param anonymousPerMinute of one address, on one gateway, without a token
 * @param refusedTokensPerMinute tokens and proofs of one address, on one gateway, that are refused
 * @param documentsKept prepared documents held in memory
 */
@ConfigurationProperties("lianxin.limits")
public record Limits(
        @DefaultValue("4194304") int requestBytesMax,
        @DefaultValue("32") int requestNestingMax,
        @DefaultValue("30000") int requestMillisMax,
        @DefaultValue("20000") int documentCharactersMax,
        @DefaultValue("3000") int documentTokensMax,
        @DefaultValue("2000") int literalCharactersMax,
        @DefaultValue("14") int depthMax,
        @DefaultValue("600") int fieldsMax,
        @DefaultValue("10") int rootFieldsMax,
        @DefaultValue("100") int aliasesMax,
        @DefaultValue("20") int repeatsMax,
        @DefaultValue("30") int directivesMax,
        @DefaultValue("1000000") int costMax,
        @DefaultValue("1000") int subjectsMax,
        @DefaultValue("100") int pageSizeMax,
        @DefaultValue("60000") int requestsPerMinute,
        @DefaultValue("6000") int requestsAtOnce,
        @DefaultValue("6000") int anonymousPerMinute,
        @DefaultValue("600") int refusedTokensPerMinute,
        @DefaultValue("1000") int documentsKept) {

    public Limits {
        requirePositive(requestBytesMax, requestNestingMax, requestMillisMax);
        requirePositive(documentCharactersMax, documentTokensMax, literalCharactersMax);
        requirePositive(depthMax, fieldsMax, rootFieldsMax, aliasesMax, repeatsMax);
        requirePositive(directivesMax, costMax, subjectsMax, pageSizeMax);
        requirePositive(requestsPerMinute, requestsAtOnce, anonymousPerMinute);
        requirePositive(refusedTokensPerMinute, documentsKept);
    }

    private static void requirePositive(int... limits) {
        for (int limit : limits) {
            if (limit < 1) {
                throw new IllegalArgumentException("every limit under lianxin.limits is positive");
            }
        }
    }
}
