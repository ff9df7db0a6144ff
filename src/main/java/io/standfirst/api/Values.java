package io.standfirst.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request gives, as {@link RequestValidator} read it: every value is one that is allowed.
 */
final class Values {
  private final Map<String, Object> values;

  Values(Map<String, Object> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /** The value of a name that may be a number or a word; null when it is not given. */
  @Nullable Object any(String name) {
    return values.get(name);
  }

  @Nullable String text(String name) {
    return (String) values.get(name);
  }

  @Nullable Long whole(String name) {
    return (Long) values.get(name);
  }

  @Nullable BigDecimal decimal(String name) {
    return (BigDecimal) values.get(name);
  }

  /** Whether the flag is given and true. */
  boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /** The value of a name that openapi.json requires or gives a default. */
  String sureText(String name) {
    return (String) sure(name);
  }

  /** The value of a name that openapi.json requires or gives a default. */
  long sureWhole(String name) {
    return (Long) sure(name);
  }

  private Object sure(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("openapi.json neither requires " + name + " nor defaults it");
    }
    return value;
  }
}
