/** What people write where they have nothing to write. */
export const nothingYet = /^(?:暂?无|没有|不详|待定|暂缺|未知|n\/?a|[-－—/／]+)$/i;
