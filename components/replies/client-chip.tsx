import { clientStyle } from '@/components/ui/client-style';

/** A name in a client's colour; grey where it is nobody's. */
export const ClientChip = ({ name, color }: { readonly name: string; readonly color: string | null }) => (
  <span className="client" style={color === null ? undefined : clientStyle(color)}>
    <span dir="auto" className="client-inner client-name">
      {name}
    </span>
  </span>
);
