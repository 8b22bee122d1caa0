export { Funnel, type FunnelProps } from './Funnel';
