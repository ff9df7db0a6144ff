package io.standfirst.api;

import io.standfirst.api.Problem.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds requests against openapi.json. What it lets through, handlers need not check again; what it
 * refuses, it refuses with everything that is wrong at once.
 */
final class RequestValidator {
  private static final int LONGEST_NAME_TOLD = 100;

  private RequestValidator() {}

  /**
   * The parameters of path and query.
   *
   * @throws ProblemException naming those that are unknown, repeated, not allowed, or too many
   */
  static Values parameters(
      Operation operation, Map<String, String> path, Map<String, List<String>> query) {
    List<Violation> violations = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>(operation.query().defaults());
    Map<String, Schema> known = operation.query().schemas();
    path.forEach(
        (name, raw) -> {
          Schema schema = operation.pathParameters().get(name);
          Object value = schema == null ? raw : schema.read(raw);
          keep(name, value, schema, values, violations);
        });
    query.forEach(
        (name, raw) -> {
          Schema schema = known.get(name);
          if (schema == null) {
            violations.add(unknown(name, known, "parameters"));
          } else if (raw.size() != 1) {
            violations.add(
                new Violation(name, "is given " + raw.size() + " times; it may be given once"));
          } else {
            keep(name, schema.read(raw.getFirst()), schema, values, violations);
          }
        });
    groups(operation.query(), query.keySet(), violations);
    if (!violations.isEmpty()) {
      throw new ProblemException(Problem.invalidParameters(violations));
    }
    return new Values(values);
  }

  /**
   * The fields of a JSON body.
   *
   * @throws ProblemException naming those that are missing, unknown, not allowed, or too many
   */
  static Values body(Fields fields, JsonNode body) {
    List<Violation> violations = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>(fields.defaults());
    body.propertyStream()
        .forEach(
            field -> {
              Schema schema = fields.schemas().get(field.getKey());
              if (schema == null) {
                violations.add(unknown(field.getKey(), fields.schemas(), "fields"));
              } else {
                keep(field.getKey(), schema.read(field.getValue()), schema, values, violations);
              }
            });
    for (String name : fields.required()) {
      if (!body.has(name)) {
        violations.add(new Violation(name, "is missing"));
      }
    }
    groups(fields, body.propertyNames(), violations);
    if (!violations.isEmpty()) {
      throw new ProblemException(Problem.invalidFields(violations));
    }
    return new Values(values);
  }

  private static void keep(
      String name,
      @Nullable Object value,
      @Nullable Schema schema,
      Map<String, Object> values,
      List<Violation> violations) {
    if (value != null) {
      values.put(name, value);
    } else if (schema != null) {
      violations.add(new Violation(name, "must be " + schema.allowed()));
    }
  }

  private static Violation unknown(String name, Map<String, Schema> known, String noun) {
    String told =
        name.length() <= LONGEST_NAME_TOLD ? name : name.substring(0, LONGEST_NAME_TOLD) + "…";
    return new Violation(
        told,
        "is unknown; "
            + (known.isEmpty()
                ? "there are no " + noun + " here"
                : "the " + noun + " are " + String.join(", ", known.keySet())));
  }

  private static void groups(Fields fields, Collection<String> given, List<Violation> violations) {
    for (List<String> group : fields.atMostOne()) {
      List<String> present = group.stream().filter(given::contains).toList();
      blameTogether(present, violations);
    }
    for (List<String> group : fields.exactlyOne()) {
      List<String> present = group.stream().filter(given::contains).toList();
      if (present.isEmpty()) {
        blame(group, "is missing: one of " + listed(group) + " must be given", violations);
      }
      blameTogether(present, violations);
    }
  }

  private static void blameTogether(List<String> present, List<Violation> violations) {
    if (present.size() > 1) {
      for (String name : present) {
        List<String> others = present.stream().filter(it -> !it.equals(name)).toList();
        violations.add(new Violation(name, "cannot be given together with " + listed(others)));
      }
    }
  }

  private static void blame(List<String> names, String detail, List<Violation> violations) {
    names.forEach(name -> violations.add(new Violation(name, detail)));
  }

  private static String listed(List<String> names) {
    return String.join(", ", names);
  }
}
