// Generated from openapi.yaml by `npm run generate`. Do not edit.
const I=d;const s=Object.prototype.hasOwnProperty,u=o=>{let t=0;for(const y of o)t++;return t};function d(o,{instancePath:t="",parentData:y,
parentDataProperty:f,rootData:c=o}={}){let l=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if((o.items===void 0||
!s.call(o,"items"))&&((l??=[]).push(m(t,"","required",{missingProperty:"items"})),r++),o.items!==void 0&&s.call(o,"items")){
let p=o.items;if(Array.isArray(p)){p.length<1&&((l??=[]).push(m(t+"/items","","minItems",{limit:1})),r++);const g=p.length,
a=r;for(let n=0;n<g&&!(r-a>=1e3);n++){let e=p[n];if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.catalogItemId===void 0||
!s.call(e,"catalogItemId"))&&((l??=[]).push(m(t+"/items/"+n,"","required",{missingProperty:"catalogItemId"})),r++),(e.quantity===
void 0||!s.call(e,"quantity"))&&((l??=[]).push(m(t+"/items/"+n,"","required",{missingProperty:"quantity"})),r++),(e.termDuration===
void 0||!s.call(e,"termDuration"))&&((l??=[]).push(m(t+"/items/"+n,"","required",{missingProperty:"termDuration"})),r++),
(e.billingCycle===void 0||!s.call(e,"billingCycle"))&&((l??=[]).push(m(t+"/items/"+n,"","required",{missingProperty:"bil\
lingCycle"})),r++),e.id!==void 0&&s.call(e,"id")){let i=e.id;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||((l??=[]).
push(m(t+"/items/"+n+"/id","","type",{type:"integer"})),r++),typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))&&((l??=[]).
push(m(t+"/items/"+n+"/id","","minimum",{comparison:">=",limit:0})),r++)}if(e.catalogItemId!==void 0&&s.call(e,"catalogI\
temId")){let i=e.catalogItemId;typeof i=="string"?u(i)<1&&((l??=[]).push(m(t+"/items/"+n+"/catalogItemId","","minLength",
{limit:1})),r++):((l??=[]).push(m(t+"/items/"+n+"/catalogItemId","","type",{type:"string"})),r++)}if(e.quantity!==void 0&&
s.call(e,"quantity")){let i=e.quantity;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||((l??=[]).push(m(t+"/items/"+
n+"/quantity","","type",{type:"integer"})),r++),typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))&&((l??=[]).push(m(t+"/i\
tems/"+n+"/quantity","","minimum",{comparison:">=",limit:1})),r++)}if(e.termDuration!==void 0&&s.call(e,"termDuration")){
let i=e.termDuration;typeof i=="string"?u(i)<1&&((l??=[]).push(m(t+"/items/"+n+"/termDuration","","minLength",{limit:1})),
r++):((l??=[]).push(m(t+"/items/"+n+"/termDuration","","type",{type:"string"})),r++)}if(e.billingCycle!==void 0&&s.call(
e,"billingCycle")){let i=e.billingCycle;typeof i=="string"?u(i)<1&&((l??=[]).push(m(t+"/items/"+n+"/billingCycle","","mi\
nLength",{limit:1})),r++):((l??=[]).push(m(t+"/items/"+n+"/billingCycle","","type",{type:"string"})),r++)}if(e.promotionId!==
void 0&&s.call(e,"promotionId")){let i=e.promotionId;typeof i=="string"?u(i)<1&&((l??=[]).push(m(t+"/items/"+n+"/promoti\
onId","","minLength",{limit:1})),r++):((l??=[]).push(m(t+"/items/"+n+"/promotionId","","type",{type:"string"})),r++)}}else
(l??=[]).push(m(t+"/items/"+n,"","type",{type:"object"})),r++}}else(l??=[]).push(m(t+"/items","","type",{type:"array"})),
r++}}else(l??=[]).push(m(t,"","type",{type:"object"})),r++;return d.errors=l,r===0}function m(o,t,y,f){return{instancePath:o,
schemaPath:t,keyword:y,params:f}}export{I as promotionEligibilityRequest};
