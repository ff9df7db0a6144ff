package io.standfirst.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one parameter of a query, or one field of a JSON body, may be: the part of OpenAPI 3.0's
 * schemas that this API's requests use. A value is read by it as a {@link String}, {@link Long},
 * {@link BigDecimal} or {@link Boolean}.
 */
sealed interface Schema {
  /** The value of a parameter; null when it is not allowed. */
  @Nullable Object read(String raw);

  /** The value of a field; null when it is not allowed. */
  @Nullable Object read(JsonNode node);

  /** What is allowed, to be read after "must be". */
  String allowed();

  /**
   * A string.
   *
   * @param values the only ones allowed; empty for any
   * @param minimum code points that it has at least
   * @param maximum code points that it has at most
   * @param pattern what it matches as a whole; null for anything
   * @param title what the pattern means, in words
   */
  record Text(Set<String> values, int minimum, int maximum, @Nullable Pattern pattern, String title)
      implements Schema {
    @Override
    public @Nullable Object read(String raw) {
      int length = raw.codePointCount(0, raw.length());
      boolean fits =
          minimum <= length
              && length <= maximum
              && (values.isEmpty() || values.contains(raw))
              && (pattern == null || pattern.matcher(raw).matches());
      return fits ? raw : null;
    }

    @Override
    public @Nullable Object read(JsonNode node) {
      return node.isString() ? read(node.stringValue()) : null;
    }

    @Override
    public String allowed() {
      if (!values.isEmpty()) {
        return (values.size() == 1 ? "" : "one of ") + String.join(", ", values);
      }
      return title + (maximum == Integer.MAX_VALUE ? "" : " of at most " + maximum + " characters");
    }
  }

  /** A whole number, both ends inclusive. */
  record Whole(long minimum, long maximum) implements Schema {
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,18}");

    @Override
    public @Nullable Object read(String raw) {
      return DIGITS.matcher(raw).matches() ? within(Long.parseLong(raw)) : null;
    }

    @Override
    public @Nullable Object read(JsonNode node) {
      return node.isIntegralNumber() && node.canConvertToLong() ? within(node.longValue()) : null;
    }

    private @Nullable Long within(long value) {
      return minimum <= value && value <= maximum ? value : null;
    }

    @Override
    public String allowed() {
      return "a whole number from " + minimum + " to " + maximum;
    }
  }

  /** A decimal number, both ends inclusive. */
  record Decimal(BigDecimal minimum, BigDecimal maximum) implements Schema {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    @Override
    public @Nullable Object read(String raw) {
      return PLAIN.matcher(raw).matches() ? within(new BigDecimal(raw)) : null;
    }

    @Override
    public @Nullable Object read(JsonNode node) {
      return node.isNumber() ? within(node.decimalValue()) : null;
    }

    private @Nullable BigDecimal within(BigDecimal value) {
      return minimum.compareTo(value) <= 0 && value.compareTo(maximum) <= 0 ? value : null;
    }

    @Override
    public String allowed() {
      return "a number from " + minimum.toPlainString() + " to " + maximum.toPlainString();
    }
  }

  /** True or false. */
  record Flag() implements Schema {
    @Override
    public @Nullable Object read(String raw) {
      return switch (raw) {
        case "true" -> true;
        case "false" -> false;
        default -> null;
      };
    }

    @Override
    public @Nullable Object read(JsonNode node) {
      return node.isBoolean() ? node.booleanValue() : null;
    }

    @Override
    public String allowed() {
      return "true or false";
    }
  }

  /** One of several. */
  record Either(List<Schema> choices) implements Schema {
    @Override
    public @Nullable Object read(String raw) {
      for (Schema choice : choices) {
        Object value = choice.read(raw);
        if (value != null) {
          return value;
        }
      }
      return null;
    }

    @Override
    public @Nullable Object read(JsonNode node) {
      for (Schema choice : choices) {
        Object value = choice.read(node);
        if (value != null) {
          return value;
        }
      }
      return null;
    }

    @Override
    public String allowed() {
      return String.join(" or ", choices.stream().map(Schema::allowed).toList());
    }
  }
}
