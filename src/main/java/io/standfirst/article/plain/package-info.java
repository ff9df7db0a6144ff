/** Plain text: paragraphs out of lines. */
@NullMarked
package io.standfirst.article.plain;

import org.jspecify.annotations.NullMarked;
