package org.lianxin.cypher.graph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which constraint files the graph has seen.
 *
 * @param checksums of the files applied, by file name
 */
record SchemaHistory(Map<String, String> checksums) {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaHistory.class);

    /**
     * The files still to be applied, in order.
     *
     * @throws SchemaRefused if a file has changed since, or belongs before one already applied
     */
    List<ConstraintFile> pending(List<ConstraintFile> files) {
        String newest = checksums.keySet().stream().max(String::compareTo).orElse("");
        List<ConstraintFile> pending = new ArrayList<>();
        for (ConstraintFile file : files) {
            String checksum = checksums.get(file.name());
            if (checksum == null) {
                if (file.name().compareTo(newest) < 0) {
                    throw late(file.name(), newest);
                }
                pending.add(file);
            } else if (!checksum.equals(file.checksum())) {
                throw changed(file.name());
            }
        }
        warnOfUnknown(files);
        return pending;
    }

    static SchemaRefused changed(String file) {
        return new SchemaRefused(
                file,
                "该文件在应用之后被改动；请恢复原文，把改动写入新的文件",
                "it was changed after it had been applied; restore it and put the change into a"
                        + " new file");
    }

    private static SchemaRefused late(String file, String newest) {
        return new SchemaRefused(
                file,
                "编号早于图中已应用的 " + newest + "；请改用更大的编号",
                "it comes before "
                        + newest
                        + ", which the graph already has; give it a later number");
    }

    /** A newer gateway may have been here: an older one still works on its schema. */
    private void warnOfUnknown(List<ConstraintFile> files) {
        List<String> known = files.stream().map(ConstraintFile::name).toList();
        checksums.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> LOG.warn("The graph has {}, which this gateway lacks", name));
    }
}
