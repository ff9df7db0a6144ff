package io.standfirst.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that a query, or a JSON body, may have.
 *
 * @param schemas what each may be, in the order of openapi.json
 * @param defaults what is taken for those that are not given
 * @param required those that must be given
 * @param atMostOne groups of names of which at most one may be given
 * @param exactlyOne groups of names of which one must be given, and no other
 */
record Fields(
    Map<String, Schema> schemas,
    Map<String, Object> defaults,
    Set<String> required,
    List<List<String>> atMostOne,
    List<List<String>> exactlyOne) {
  static final Fields NONE = new Fields(Map.of(), Map.of(), Set.of(), List.of(), List.of());

  Fields {
    schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
  }
}
