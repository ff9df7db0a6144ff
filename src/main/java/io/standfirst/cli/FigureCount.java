package io.standfirst.cli;

import io.standfirst.document.ArticleDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How many figures to show: a number, "all" or "none".
 *
 * @param limit at most this many
 */
record FigureCount(int limit) {
  static final String DEFAULT = "" + ArticleDocument.TOP_FIGURES;

  /** Reads the option's value. */
  static final class Converter implements ITypeConverter<FigureCount> {
    @Override
    public FigureCount convert(String value) {
      return switch (value) {
        case "all" -> new FigureCount(Integer.MAX_VALUE);
        case "none" -> new FigureCount(0);
        default -> {
          try {
            int limit = Integer.parseInt(value);
            if (limit >= 0) {
              yield new FigureCount(limit);
            }
          } catch (NumberFormatException e) {
            throw refused(value, e);
          }
          throw refused(value, null);
        }
      };
    }

    private static TypeConversionException refused(String value, @Nullable Exception cause) {
      TypeConversionException refusal =
          new TypeConversionException("'" + value + "' is neither a number, all nor none");
      refusal.initCause(cause);
      return refusal;
    }
  }
}
